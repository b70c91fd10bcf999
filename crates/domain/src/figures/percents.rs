//! Hundredths that make up a hundred.

/// Hundredths of each part of a whole. Where the parts make it up, so do the hundredths: the largest remainders are
/// rounded up (Hamilton, 1792), so that nothing comes to 101 %. Otherwise each is rounded by itself.
pub(super) fn of_whole(parts: &[u64], whole: u64, are_all: bool) -> Vec<u64> {
    if whole == 0 {
        return vec![0; parts.len()];
    }
    let scaled = |part: &u64| part.saturating_mul(100);
    if !are_all || parts.iter().sum::<u64>() != whole {
        let rounded = |part: &u64| scaled(part).saturating_add(whole / 2) / whole;
        return parts.iter().map(rounded).collect();
    }
    let mut percents: Vec<u64> = parts.iter().map(|part| scaled(part) / whole).collect();
    let left = 100_u64.saturating_sub(percents.iter().sum());
    let mut by_remainder: Vec<(u64, usize)> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| (scaled(part) % whole, at))
        .collect();
    by_remainder.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    for (_, at) in by_remainder.iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(percent) = percents.get_mut(*at) {
            *percent += 1;
        }
    }
    percents
}
