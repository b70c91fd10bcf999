//! What `--help` prints.

/// Every command there is.
pub const USAGE: &str = "\
samenboekctl: the book of a community centre, without its window

samenboekctl [--data DIR] [--as PERSON] [--passphrase-file FILE | --key-stick DIR] COMMAND
  The folder also from SAMENBOEK_DATA, else the platform's own; the passphrase also from SAMENBOEK_PASSPHRASE.
  Answers are JSON on stdout; a refusal (exit 2) or a fault (exit 1) is one JSON object on stderr.

  found --centre NAME --person NAME --laptop NAME --class shared|personal [--sheets FILE]
  join request --person NAME --laptop NAME --class shared|personal --out FILE [--sheets FILE]
  join show [--out FILE]
  join approve --request FILE --digits 123456 WHOSE --out FILE    WHOSE: --role ROLE for somebody new, --person P for a further
      laptop of somebody of the team, --mine for one's own; that one anybody may, until a coordinator confirms it
  join finish --answer FILE [--compare]
  join take-back                                                  the pictures were others: whoever was let in by stick last is not
  join wait [--person NAME --laptop NAME --class C] [--listen PORT] [--compare] [--sheets FILE]
      waits on the network to be let in, with the request that was made before or a new one; prints digits and addresses
      at once. One code: when it was wrong it ends, and there are new digits (join show). Then exchanges
  join near [--seconds N]                                         the newcomers that wait on this network
  join approve --at ADDR --digits 123456 WHOSE [--compare]        lets in whoever waits at this address, and exchanges
      --compare asks on stdin, yes or no, whether both see the same pictures; without it they count as the same
  join cancel
  people add --person NAME --role ROLE [--sheets FILE]
      with --new-passphrase-file FILE or SAMENBOEK_NEW_PASSPHRASE an enrolment, without one a profile
  people list
  people revoke --person P [--laptop L]                           P and L by name or id; only by a coordinator
      roles: coordinator mediator host volunteer mentor_supervisor treasurer viewer
  people role --person P --role ROLE [--dry-run]                  another role, and what changes with it; only by a coordinator
  people passphrase --person P [--sheets FILE]                    a new passphrase at this laptop for somebody who forgot hers, or has none;
      what she had here before ends. To --new-passphrase-file FILE or SAMENBOEK_NEW_PASSPHRASE; only by a coordinator
  paper facts --code-file FILE                                    whether this is the centre's key on paper, and what it would do
  paper restore --code-file FILE [--person P] [--sheets FILE]     uses it, once: P leads from now on, else whoever sits here, and nobody else;
      with --new-passphrase-file FILE or SAMENBOEK_NEW_PASSPHRASE for whoever has no keys at this laptop
  key-stick make --folder DIR                                     a key that opens this laptop for whoever sits here, in place of the passphrase
  key-stick remove                                                that one opens nothing any more
  key-stick show
  sheet new --sheets FILE                                         a new personal sheet; the old one opens nothing any more
  quick-code show                                                 how whoever sits here comes back while the program runs
  quick-code set --kind pictures|digits --code-file FILE [--before-file FILE]   three of twelve pictures in order (bike cat cloud coffee fish
      flower home key moon music star umbrella), or four to six digits
  quick-code clear [--before-file FILE]
  lock show                                                       after how many minutes this laptop locks, and its closed room shuts
  lock set [--minutes N] [--closed-minutes N]                     only by a coordinator
  lock let-in                                                     who let in whom here without a code; only by a coordinator
  passphrase renew --code-file FILE | --folder DIR                a new passphrase by the personal sheet, or by the key-stick in that folder
  laptop begin-anew --yes [--although-others]                     takes the book off a laptop that nobody opens any more, for good
  passphrase change
      to --new-passphrase-file FILE, SAMENBOEK_NEW_PASSPHRASE, or stdin {\"new\": \"...\"}
  person rename --name NAME
  person add < card.json                                          the card of somebody who is not of the team, with name, alias, telephone,
      email, address, household, interpreter, minor (younger than sixteen), own (values by id of field); a name is enough
  person edit ID < patch.json
  person show ID
  person list [--search TEXT]
  person alike --name NAME [--telephone NUMBER]                   cards that may be of the same person, the most alike first
  person same ID OTHER                                            both cards are of one person, and OTHER counts; nothing is lost
  person other ID                                                 after all it is not
  person access-pack ID --out FILE.pdf|FILE.json [--language nl|en|ar|tr|uk|pl] [--without KEY]   everything that stands of one person, for herself; names
      of others never stand in it; KEY leaves out a sentence that is about somebody else (see the JSON). The file is not sealed
  person role add ID --role CODE [--from DATE] [--until DATE]     what somebody does here; says nothing of rights. Codes: volunteer host
      mediator mentor organiser interpreter board trainee other
  person role end ID --line L --on DATE
  person role drop ID --line L                                    a line that should never have stood there
  person role list ID                                             its lines, and as one says it: what overlaps is one
  person role now [--role CODE] [--on DATE]                       who does what here on that day
  person handover P [--to Q] [--on DATE] [--end-roles]            what P leaves behind; with Q it goes to Q, with --end-roles what P does ends
  language list                                                   the languages of the program, and those that came from a file
  language add --file F                                           a language from a file: what it lacks is said in Dutch, and counted
  language remove TAG
  recording list · recording add --file F · recording remove TAG  sentences that somebody spoke, from a file: the window reads them aloud
  laptop rename --name NAME
  laptop waiting                                                  further laptops that people let in on their own word
  laptop confirm --laptop L --class C
  laptop refuse --laptop L                                        both only by a coordinator
  laptop facts --laptop L                                         what is on a laptop that somebody may part with; only by a coordinator
  laptop part --laptop L --lost|--put-away                        ends everybody's access there, and keeps the list of what remains to be done
      of a lost one also [--known-at TIME] [--was-open yes|no|unknown] [--with-paper yes|no|unknown]
  laptop partings                                                 those lists
  laptop tick --laptop L --step STEP [--not]                      ticks a thing off, or takes the tick away
  laptop notice --laptop L --out FILE [--language nl]             the note for whoever guards the privacy, as PDF
  laptop clear [--dry-run] [--yes] [--although-only-here]         takes the book off this laptop, for good
  encounter add < draft.json
  encounter edit ID < patch.json
  encounter show ID
  encounter list [--search TEXT] [--from DATE] [--to DATE] [--limit N]
  encounter delete ID
  encounter restore ID
  encounter sheet ID --out FILE [--language nl]                   a sheet on which people sign in, as PDF
  encounter calendar --out FILE                                   what is planned from today on, for any calendar (.ics)
  encounter check-in ID [--new | --named < name.json]             somebody comes in, with or without a name
  encounter twice ID                                              what may be the same evening, written down twice
  encounter join ID OTHER                                         makes one of the two; OTHER goes to the bin
  find --text TEXT [--limit N]                                    people, rules and series that have these words; at most N of each kind
  history ID [--put-back THEN]                                    who did what to an encounter, rule, series or card, the newest first;
      THEN is the `then` of a line: writes it as it was right after that
  series add < draft.json                                         title, place, activity, starts_at, ends_at, organisers, from, until, and
      rhythm: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR, FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SA (the last Saturday), FREQ=MONTHLY;INTERVAL=1
  series edit ID < patch.json
  series show ID
  series list
  series planned --from DATE --to DATE                            the times of all series, and what was written down of them
  series cancel ID --date DATE                                    DATE is the date of the rhythm
  series move ID --date DATE --to DATE
  series as-planned ID --date DATE                                takes cancel or move back
  series delete ID
  series restore ID
  import --file F [--dry-run] [--kind encounters|visits|evenings|grid|grid_by_date|people] [--year Y] [--title T] [--place P] [--with-doubles]
      an attendance list or an address book: XLSX, ODS or CSV; without --kind it is looked at; rows that need an eye are told and left
  import --datapackage FOLDER                                     what `export --format datapackage` of another book wrote; twice changes nothing
  import list
  import undo ID                                                  takes a whole import back, after sharing too
  import redo ID
  export --format xlsx|ods|csv|datapackage|json|automerge --out DIR [--what encounters,people,rules] [--from DATE] [--to DATE] [--with-names]
      not sealed: whoever has it reads it. Without --with-names no name and no note is in it; automerge always holds names.
  export list                                                     what was saved from this laptop before
  insight [--from DATE] [--to DATE]                               what the encounters of a period say, in numbers that point at nobody; the last
      twelve months without days
  figures cases --year Y [--published] [--out FILE.xlsx|FILE.csv] the figures of a year of cases, by month, referrer, kind, stage, result, lead
      time and hours; solved of the reported, the suitable and the handled. What points at fewer than five (--published: ten, and a year
      that is over) is hidden, with what would tell it. Only for a coordinator
  figures behind --year Y --by AXIS --row CODE                    the cases behind a row; inside only
  codes list [--list kind|referrer|result]                        what cases are about, who brings them, how they end: as the program or the centre
      calls them, in the order in which they are asked
  codes add --list L < code.json                                  one of the centre's own: label_nl, label_en, outside (such as the code of the CCV),
      group: as which code of the program it counts, where others compare. Only by a coordinator
  codes edit CODE --list L < patch.json                           the same, and hidden: asked no more, while old cases keep it
  codes move CODE --list L --earlier|--later
  rule add < draft.json
  rule edit ID < patch.json
  rule show ID
  rule list
  rule delete ID
  rule restore ID
  rule answer ID --item N --kept yes|partly|no --on DATE          N counts from 0, or is the item's id
  rule poster ID [--languages nl,en] --out FILE
  guide --language nl|en|ar|tr|uk|pl --out FILE                   help on one sheet, to lie beside the laptop, as PDF
  case add < draft.json                                           the closed room: read by those who lead, and by whom it is given
  case edit ID < patch.json                                       to, at their own laptops; not found by anybody else
  case show ID
  case reads ID                                                   who opened it, on which days
  case list [--open | --closed | --thrown-away | --state CODE] [--mine] [--search TEXT]
  case assign ID --person P [--person Q]                          only by a coordinator; unassign likewise
  case unassign ID --person P
  case step ID < step.json                                        what (intake unsuitable first_talk advice second_talk second_refuses
      unreachable shuttle session agreements no_agreement aftercare closed reopened hold resumed), on, why, minutes, result, to; a step
      back and opening again need why. What may follow stands in `next` and `back` of a case
  case steps ID                                                   everything that happened, in order
  case take-back ID --step S                                      a step that was wrong; it stays to be seen
  case hold ID [--on DATE] [--why TEXT]                           resume likewise
  case resume ID [--on DATE] [--why TEXT]
  case close ID --result CODE [--to TEXT] [--on DATE] [--why TEXT]   solved_mediation solved_advice solved_shuttle partly (all after
      aftercare) not_solved second_refused first_withdrew unreachable referred_back referred_on lapsed
  case reopen ID --why TEXT [--on DATE]
  case party add ID < party.json                                  a further party: name, address
  case party set ID --party P < facts.json                        what is known of a party: language, age (adult minor child), guardian
      {name, address}; P is first, second, a number from 1, or an id; a child is refused
  case beside ID                                                  everything beside the steps: lines, what stops it, talks, parties
  case letter ID --kind neutral|appointment|no-show|referrer|referral --out FILE [--party P] [--meeting LINE] [--language TAG]
      [--telephone NUMBER] [--on DATE] [--sent]                   as PDF, in the party's language; --sent notes that it went out
  case told ID --party P --yes|--no                               whether the referrer may hear how it ended
  case plan ID --on DATE [--at TIME] [--place TEXT] [--what CODE]   a talk: first_talk second_talk session aftercare other
  case strike ID --line LINE                                      a line that was wrong, or a talk that does not happen
  case flag ID --code violence|weapons|threat|child|crisis|other [--on DATE]   it is not safe: the case stops
  case lift ID --why TEXT                                         it goes on; only by a coordinator
  case propose ID                                                 pairs that may take it on, with reasons; who is left out, and why
  case decline ID --reason knows_party|too_near|too_busy|not_for_me|other   by whoever has it: her right to it ends
  case knows ID --person P                                        this mediator knows a party
  case satisfied ID --party P --question heard|fair|helped --face good|so_so|bad   how a party looks back
  case calendar --out FILE                                        the talks in one's own cases, under a neutral word
  ccv add < draft.json                                            a criterion by which a centre is recognised: name, note, holds_until; by
      those who lead
  ccv set ID < patch.json
  ccv list
  ccv evidence add ID --text TEXT [--thing DOCUMENT]
  ccv evidence drop ID --line LINE
  ccv put-away ID                                                 not on the list any more; bring-back likewise
  ccv bring-back ID
  wish add --person P --what speaks|not_area|not_with|not_kind --value V   how somebody mediates; V is a language tag, a street or
      postcode, a name, or a kind of cases
  wish list --person P
  wish drop --person P --line LINE
  case party drop ID --party P                                    P is `party` of further_parties
  case note add ID < note.json                                    text: a note that only the pair reads, at their own laptops
  case note edit NOTE < note.json
  case note list ID
  case note delete NOTE
  case note restore NOTE
  case part ID --what details|notes                        by a coordinator: what must go from a case goes, for good and everywhere
  case complain ID < complaint.json                               on, party (first, second, or party of a further one), about, text; more than three
      months after it was closed only a coordinator takes it in, and says why_late. While it is open the case is not erased
  case complaint-answer ID --complaint C < answer.json            what (receipt, within a week; answered; withdrawn), on, text
  case due                                                        the cases in which something is due or late, by id
  case delete ID
  case restore ID
  agreement add --case ID < draft.json                            what the parties of a case agreed; items (text, who, where, how, from,
      until, responsible), talk_first, review_on, form, languages. A party is party:1 by its place in the case, or mediator
  agreement edit ID < patch.json                                  what was signed stays; the text is a new, unsigned version then
  agreement show ID
  agreement list [--case ID] [--thrown-away]
  agreement sign ID [--photo FILE] < signature.json               party, way (signed paper spoken typed), of (the hash somebody saw), on,
      name, witness, strokes (x,y x,y;x,y within 1000 by 300); paper needs a photo
  agreement unsign ID --signature S                               it was a slip; it stays to be seen
  agreement tell ID --party P --yes-or-no yes|no [--on DATE]      whether the referrer may hear how it ended
  agreement answer ID [--with-step] [--talk DATE] < answer.json   item (id, or place from 0), party, said (kept partly not not_applicable
      unknown), on, note; or a list of these. --with-step also writes the step aftercare
  agreement sheet ID [--languages nl,ar] [--version HASH] --out FILE   as PDF/A, a copy for each party; not sealed
  agreement photo ID --signature S --out FILE                     the photo of the paper that was signed
  agreement delete ID
  agreement restore ID
  signal add < draft.json                                         something somebody noticed, without names: noticed_on, place, kind,
      observation, rumour, interpretation, about_one_person
  signal edit ID < patch.json
  signal show ID
  signal list [--state open|action|closed|expired] [--search TEXT] [--limit N]
  signal check < text.json                                        what in {\"text\": \"...\"} may point at a person
  signal heard ID --on DATE                                       it was heard again; nobody asks who
  signal read ID --phase calm|unease|tension|incidents            how whoever asks sees it
  signal action ID < action.json                                  what was agreed: text, who, due; two people have read it by then
  signal link ID --to DOCUMENT                                    an encounter or a rule came of it; unlink takes that away
  signal unlink ID --to DOCUMENT
  signal close ID < closing.json                                  {\"feedback\": \"...\"}: what was done with it
  signal reopen ID
  signal delete ID
  signal restore ID
  signal timeline ID                                              everything that happened, up to whether a rule that came of it is kept
  signal to-case ID                                               makes a report of it, with its day, kind and place and none of its text
  encounter photo add ID --in FILE [--in FILE ...] [--caption TEXT] [--shows nobody|people|not_asked] [--person P ...]
      a JPEG, PNG, WebP or GIF; it is made small, and nothing but the picture is kept
  encounter photo list ID                                         the photos with an encounter
  encounter photo show PHOTO [--out FILE]                         the picture too, as a JPEG, where it is here already
  encounter photo edit PHOTO < patch.json                         caption, shows, people
  encounter photo delete PHOTO
  encounter photo restore PHOTO
  group add < draft.json                                          name, sort (circle organisation project household), place, telephone, email
      (of an organisation or project), note, members [{person, role, from, until}]; a name is enough
  group edit ID < patch.json
  group show ID
  group list [--search TEXT]
  group delete ID
  group restore ID
  consent add < draft.json                                        person, purpose (photo story name_in_print social funder contact other with
      purpose_text), scope (team funder print social_media debate), named, how (spoken paper typed witness), guardian (a name or parent),
      language, given_on, until, note
  consent edit ID < patch.json                                    until it is withdrawn
  consent show ID
  consent list [--person P]
  consent withdraw ID [--on DATE]                                 for good; whoever changes her mind gives a new one
  consent withdrawn                                               what was withdrawn and is not looked after yet, with every use
  consent checked ID                                              every use was looked after
  consent may --person P --purpose CODE [--scope CODE] [--on DATE]   whether it may be used so; refused with the reason
  field add < draft.json                                          a field of the centre's own on cards: name, sort (text yes_no choice), options;
      only by a coordinator. What asks for a special category is refused
  field list
  field put-away ID                                               asks it no more, keeps what was filled in; bring-back likewise
  field bring-back ID
  bin list
  versions list
  versions choose ID --field F --keep N|both                      N counts from 0 in the order of `values`
  versions chosen                                                 who chose what, when: the last hundred
  versions undo ID --choice KEY                                   takes a choice back; KEY is its `choice`
  exchange --folder DIR                                           Ctrl-C stops it at a whole parcel; nothing is lost
           --lan [--address HOST:PORT]                            the laptop at this address, or a known one that is near
           --remote URL [--credentials FILE]                      https://... a shared folder (WebDAV), s3+https://host/bucket a bucket
  status
  forget --document ID | --person P | --case ID | --circle ID [--dry-run] [--yes]   for good, on every laptop; P by name or id; only by a
      coordinator. Without --yes it is refused; --dry-run names every place and changes nothing
  forget status                                                   which laptops did so by now
  forget held                                                     what waits here, because it was much at once
  forget allow                                                    says that once more: then it goes; only by a coordinator
  forget leave                                                    leaves that as it is here, and asks no more; only by a coordinator
  retention show                                                  how long things are kept, and by name what must go, what comes and what is held;
      only for a coordinator. Kinds: second_party cases signals photos people
  retention set KIND --months N                                   another term; second_party (thirty days) and photos (until consent ends) are fixed
  retention run [KIND] [--only ID]... [--yes]                     lets go what is due; of a case a row of statistics stays, which counts in the
      figures. Without --yes it names what would go and changes nothing
  late list                                                       work that came after its writer was stopped
  late show ID                                                    what it would make of which documents; only by a coordinator
  late accept ID                                                  takes it all the same; only by a coordinator
  late refuse ID                                                  leaves it apart, and asks no more; only by a coordinator
  apart list                                                      everything that lies apart, with the reason
  standing                                                        how whoever asks stands with the team
  stranded list                                                   who was let in by somebody whose access had ended
  stranded let-in ID                                              lets in again, with the same keys; only by a coordinator
  stranded keep-out ID                                            asks no more about them here; only by a coordinator
  verify
  backup --out FILE
  backup daily --folder DIR | --off                               a copy a day goes there while the program is open, or no longer
  backup now                                                      makes the one of today there
  backup state                                                    where copies go, and how it went
  backup rehearse [--in FILE]                                     puts a copy back in a folder that goes again, and looks it over
  restore --in FILE --mode join-again|roll-back                   into an empty data folder; roll-back by who leads
  go-back plan                                                    after roll-back and an exchange: what would go back for everybody
  go-back do --things N                                           says so, with the number of things that the plan named
  go-back undo                                                    takes that back
  go-back end                                                     leaves the book as it is now; all but plan only by a coordinator
  demo --book de-brug|waterkant|negenstreek [--seed N] [--scale X] [--until DATE] [--laptops DIR]
      fills an empty data folder with an invented book that ends on DATE (today), and says what is in it; one seed is one book.
      Its passphrase is the one that is given. The other laptops of the book stay in DIR, or go. X is at most 4
  batch                                                           JSON lines {\"args\": [...], \"stdin\": {...}}
";
