//! Saving: whatever stands there afterwards, and what it took the place of.

use std::collections::BTreeSet;

use samenboek_app::{AppError, Choice, House, draft_of};
use samenboek_domain::encounter::{EncounterDraft, apply};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::rule::RuleDraft;
use serde_json::{Value, json};

use crate::eye::History;
use crate::model::{Form, Replaced, Save, Word, field_of};
use crate::world::World;

/// What a save is about.
pub(super) struct Deed {
    /// None makes a new one.
    pub document: Option<DocumentId>,
    pub kind: DocumentKind,
    /// The words that it adds.
    pub adds: Vec<Word>,
    /// The only field in which it may take something away; `any` when it takes back.
    pub field: &'static str,
    /// What its writer saw, and in what history; none is what stands there now.
    pub seen: Option<(BTreeSet<Word>, History)>,
}

/// Does it, and notes what was saved and what was knowingly replaced.
pub(super) fn save(
    world: &mut World,
    who: usize,
    deed: Deed,
    run: impl FnOnce(&House) -> Result<DocumentId, AppError>,
) {
    let World {
        machines, model, ..
    } = world;
    let machine = &mut machines[who];
    let (now, past) = match &deed.document {
        Some(document) => (
            model.visible(machine.house(), document),
            machine.histories.get(document).cloned().unwrap_or_default(),
        ),
        None => Default::default(),
    };
    let document = match run(machine.house()) {
        Ok(document) => document,
        Err(error) => {
            let code = error.code();
            let expected = ["no_rights", "too_long", "not_found", "nothing_to_undo"];
            assert!(expected.contains(&code), "a save is refused: {error:?}");
            return world.say(format!("  refused: {code}"));
        }
    };
    machine.look();
    machine.done.push(document);
    model.kinds.insert(document, deed.kind);
    let words = model.words.entry(document).or_default();
    words.extend(deed.adds.iter().cloned());
    let after = model.visible(machine.house(), &document);
    let changes: History = machine.histories[&document]
        .difference(&past)
        .copied()
        .collect();
    for word in &deed.adds {
        assert!(after.contains(word), "{word:?} was saved and is not there");
    }
    let (seen, history) = deed.seen.unwrap_or_else(|| (now.clone(), past));
    for (field, word) in now.difference(&after) {
        let may_go =
            seen.contains(&(*field, word.clone())) && (deed.field == *field || deed.field == "any");
        assert!(may_go, "a change of {} took {word} away", deed.field);
    }
    let replaced: BTreeSet<Word> = seen.difference(&after).cloned().collect();
    let covers = |save: &Save| {
        save.document == document
            && replaced.contains(&save.word)
            && save.changes.is_subset(&history)
    };
    let saves = model.saves.iter().enumerate();
    let saves: Vec<usize> = saves
        .filter(|(_, it)| covers(it))
        .map(|(at, _)| at)
        .collect();
    if !saves.is_empty() {
        let changes = changes.clone();
        model.replaced.push(Replaced { changes, saves });
    }
    let signer = machine.sitting();
    for word in after.difference(&now) {
        model.saves.push(Save {
            document,
            word: word.clone(),
            changes: changes.clone(),
            signer,
            laptop: machine.name.clone(),
            held_at_parting: Vec::new(),
            may_be_lost: false,
        });
    }
    world.has_changed(&[who]);
}

pub(super) fn today(world: &World, who: usize) -> String {
    world.machines[who].house().clock().today().to_string()
}

/// Something of this kind that lies here, in the bin or not.
pub(super) fn one_of(world: &mut World, who: usize, kind: DocumentKind) -> Option<DocumentId> {
    let here = world.machines[who].histories.keys();
    let here = here.filter(|id| world.model.kinds.get(id) == Some(&kind));
    let here: Vec<DocumentId> = here.copied().collect();
    (!here.is_empty()).then(|| *world.chance.pick(&here))
}

/// Somebody writes an evening down.
pub fn record(world: &mut World, who: usize) {
    let (title, note) = (world.word("titel"), world.word("woord"));
    let (name, count) = (world.word("gast"), world.next());
    world.say(format!("  records {title}"));
    let draft = json!({
        "title": title, "note": note, "happened_on": today(world, who), "activity": "meal",
        "attendance": {"named": [name.as_str()], "counted": count},
    });
    let adds = vec![
        ("title", title),
        ("note", note),
        ("named", name),
        ("counted", format!("#{count}#")),
    ];
    let deed = Deed {
        document: None,
        kind: DocumentKind::Encounter,
        adds,
        field: "title",
        seen: None,
    };
    save(world, who, deed, |house| {
        let draft = EncounterDraft::from_json(draft)?;
        Ok(house.record_encounter(draft)?.value.id)
    });
}

/// A change of one field of an evening, as a patch of this draft, and the word that it adds.
fn change(world: &mut World, draft: &EncounterDraft) -> (Value, Word) {
    match world.chance.below(5) {
        0 => {
            let word = world.word("titel");
            (json!({"title": word}), ("title", word))
        }
        1 => {
            let word = world.word("plek");
            (json!({"place": word}), ("place", word))
        }
        2 => {
            let word = world.word("anders");
            (json!({"changed": word}), ("changed", word))
        }
        3 => {
            let count = world.next();
            let patch = json!({"attendance": {"counted": count}});
            (patch, ("counted", format!("#{count}#")))
        }
        _ => {
            let word = world.word("woord");
            let note = draft.note.clone().unwrap_or_default();
            (json!({"note": format!("{note} {word}")}), ("note", word))
        }
    }
}

/// Somebody changes something in an evening, as it stands.
pub fn edit(world: &mut World, who: usize) {
    if let Some(document) = one_of(world, who, DocumentKind::Encounter) {
        change_one(world, who, document);
    }
}

/// Whoever can sit here go on in what the other wrote, in one evening or two.
pub fn by_turns(world: &mut World, who: usize) {
    let evenings = [(); 2].map(|()| one_of(world, who, DocumentKind::Encounter));
    for _ in 0..3 + world.chance.below(4) {
        super::people::another_sits_down(world, who);
        if let Some(evening) = *world.chance.pick(&evenings) {
            change_one(world, who, evening);
        }
    }
}

fn change_one(world: &mut World, who: usize, document: DocumentId) {
    let view = world.machines[who].house().encounter(&document).unwrap();
    let (patch, word) = change(world, &draft_of(&view));
    world.say(format!("  changes {patch}"));
    let deed = Deed {
        document: Some(document),
        kind: DocumentKind::Encounter,
        field: word.0,
        adds: vec![word],
        seen: None,
    };
    save(world, who, deed, |house| {
        Ok(house.patch_encounter(&document, patch)?.value.id)
    });
}

/// Somebody opens an evening's form, and goes to make tea.
pub fn open_form(world: &mut World, who: usize) {
    let Some(document) = one_of(world, who, DocumentKind::Encounter) else {
        return;
    };
    world.say("  opens a form");
    let machine = &world.machines[who];
    let view = machine.house().encounter(&document).unwrap();
    let form = Form {
        document,
        draft: draft_of(&view),
        base: view.record.heads.to_string(),
        seen: world.model.visible(machine.house(), &document),
        history: machine.histories[&document].clone(),
    };
    world.machines[who].form = Some(form);
}

/// The form is saved, whatever came meanwhile.
pub fn save_form(world: &mut World, who: usize) {
    let Some(form) = world.machines[who].form.take() else {
        return;
    };
    let (patch, word) = change(world, &form.draft);
    world.say(format!("  saves the form: {patch}"));
    let deed = Deed {
        document: Some(form.document),
        kind: DocumentKind::Encounter,
        field: word.0,
        adds: vec![word],
        seen: Some((form.seen, form.history)),
    };
    save(world, who, deed, |house| {
        let draft = apply(form.draft, patch)?;
        let saved = house.change_encounter(&form.document, draft, Some(&form.base))?;
        Ok(saved.value.id)
    });
}

/// Somebody writes a house rule down.
pub fn rule(world: &mut World, who: usize) {
    let (title, one, two) = (
        world.word("regel"),
        world.word("zin"),
        world.word("afspraak"),
    );
    world.say(format!("  writes the rule {title}"));
    let draft = json!({"title": title, "items": [{"text": one}, {"text": two}], "evaluate_on": today(world, who)});
    let deed = Deed {
        document: None,
        kind: DocumentKind::Rule,
        adds: vec![("title", title), ("items", one), ("items", two)],
        field: "title",
        seen: None,
    };
    save(world, who, deed, |house| {
        Ok(house.record_rule(RuleDraft::from_json(draft)?)?.value.id)
    });
}

/// Somebody changes a rule: its place, or one sentence.
pub fn edit_rule(world: &mut World, who: usize) {
    let Some(document) = one_of(world, who, DocumentKind::Rule) else {
        return;
    };
    let view = world.machines[who].house().rule(&document).unwrap();
    let (patch, word) = if world.chance.once_in(2) || view.items.is_empty() {
        let word = world.word("plek");
        (json!({"place": word}), ("place", word))
    } else {
        let word = world.word("zin");
        let (changed, adds) = (
            world.chance.below(view.items.len()),
            world.chance.once_in(3),
        );
        let mut items: Vec<Value> = view
            .items
            .iter()
            .map(|item| json!({"id": item.id.to_string(), "text": item.texts}))
            .collect();
        match adds {
            true => items.push(json!({"text": word})),
            false => items[changed]["text"] = json!(word),
        }
        (json!({"items": items}), ("items", word))
    };
    world.say(format!("  changes the rule: {patch}"));
    let deed = Deed {
        document: Some(document),
        kind: DocumentKind::Rule,
        field: word.0,
        adds: vec![word],
        seen: None,
    };
    save(world, who, deed, |house| {
        Ok(house.patch_rule(&document, patch)?.value.id)
    });
}

/// Somebody says whether a rule is kept.
pub fn answer(world: &mut World, who: usize) {
    let due = world.machines[who].house().due_rules().unwrap();
    let Some(due) = due.first() else { return };
    let (kept, on) = (
        *world.chance.pick(&["yes", "partly", "no"]),
        today(world, who),
    );
    world.say(format!("  answers {kept}"));
    let deed = Deed {
        document: Some(due.rule),
        kind: DocumentKind::Rule,
        adds: Vec::new(),
        field: "none",
        seen: None,
    };
    save(world, who, deed, |house| {
        let saved = house.answer_rule(&due.rule, &due.item, kept, &on)?;
        Ok(saved.value.id)
    });
}

/// Somebody chooses between versions.
pub fn choose(world: &mut World, who: usize) {
    let cards = world.machines[who].house().list_versions().unwrap();
    let known = |id: &DocumentId| world.model.kinds.contains_key(id);
    let Some(card) = cards.into_iter().find(|card| known(&card.document)) else {
        return;
    };
    let field = world.chance.pick(&card.fields).clone();
    let choice = match field.both && world.chance.once_in(2) {
        true => Choice::Both,
        false => Choice::One(world.chance.below(field.values.len())),
    };
    world.say(format!("  chooses {choice:?} for {}", field.field));
    let deed = Deed {
        document: Some(card.document),
        kind: card.kind,
        adds: Vec::new(),
        field: field_of(&field.field),
        seen: None,
    };
    save(world, who, deed, |house| {
        let saved = house.choose_version(&card.document, &field.field, choice)?;
        Ok(saved.value.id)
    });
}

/// Somebody takes a choice back: the values stand there again.
pub fn take_choice_back(world: &mut World, who: usize) {
    let mut choices = world.machines[who].house().list_choices().unwrap();
    choices.retain(|it| it.undone.is_none() && world.model.kinds.contains_key(&it.card.document));
    let Some(choice) = choices.first().cloned() else {
        return;
    };
    world.say(format!("  takes the choice of {:?} back", choice.kept));
    let deed = Deed {
        document: Some(choice.card.document),
        kind: choice.card.kind,
        adds: Vec::new(),
        field: "any",
        seen: None,
    };
    save(world, who, deed, |house| {
        let saved = house.take_back_choice(&choice.card.document, &choice.key)?;
        Ok(saved.value.id)
    });
}

fn either(world: &mut World, who: usize) -> Option<(DocumentId, DocumentKind)> {
    let kinds = [
        DocumentKind::Encounter,
        DocumentKind::Rule,
        DocumentKind::Signal,
    ];
    let kind = *world.chance.pick(&kinds);
    Some((one_of(world, who, kind)?, kind))
}

fn unseen(document: DocumentId, kind: DocumentKind) -> Deed {
    Deed {
        document: Some(document),
        kind,
        adds: Vec::new(),
        field: "none",
        seen: None,
    }
}

/// Somebody throws something away.
pub fn throw_away(world: &mut World, who: usize) {
    let Some((document, kind)) = either(world, who) else {
        return;
    };
    world.say("  throws something away");
    save(world, who, unseen(document, kind), |house| {
        Ok(house.throw_away(&document)?.value.id)
    });
}

/// Somebody fetches something from the bin.
pub fn fetch_back(world: &mut World, who: usize) {
    let bin = world.machines[who].house().list_bin().unwrap();
    let Some(item) = bin.first() else { return };
    world.say("  fetches something from the bin");
    save(world, who, unseen(item.id, item.kind), |house| {
        Ok(house.fetch_back(&item.id)?.value.id)
    });
}

/// Somebody takes back what was done last.
pub fn undo(world: &mut World, who: usize) {
    let machine = &mut world.machines[who];
    let is_case = |document: &DocumentId| !world.model.kinds.contains_key(document);
    // What was forgotten cannot be taken back.
    machine
        .done
        .retain(|document| machine.histories.contains_key(document) || is_case(document));
    // A case that was taken in stays here.
    if machine.done.last().is_some_and(is_case) {
        return;
    }
    let Some(document) = machine.done.pop() else {
        return;
    };
    world.say("  takes the last deed back");
    let deed = Deed {
        field: "any",
        ..unseen(document, world.model.kinds[&document])
    };
    save(world, who, deed, |house| {
        let undone = house.undo(None)?.value;
        assert_eq!(undone.id, document, "another deed was taken back");
        Ok(undone.id)
    });
    // Taking back cannot be taken back.
    world.machines[who].done.pop();
}
