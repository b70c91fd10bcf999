//! The tables of `shared.db`, as numbered, forward-only migrations. A released migration is never edited.
//!
//! `parcels` and `ledger` are the truth. `documents` and everything below it is derived: it can be dropped and rebuilt
//! to identical rows. `drafts`, `receipts`, `exports` and `settings` are this laptop's own.

/// Marks the file as Samenboek's ("SBK1").
pub(crate) const APPLICATION_ID: i64 = 0x5342_4B31;

/// Each entry brings the database from its index to its index + 1.
pub(crate) const MIGRATIONS: &[&str] = &["
    CREATE TABLE parcels (
        name     BLOB PRIMARY KEY NOT NULL,
        kind     INTEGER NOT NULL,
        circle   BLOB NOT NULL,
        signer   BLOB NOT NULL,
        from_n   INTEGER NOT NULL,
        to_n     INTEGER NOT NULL,
        rev      INTEGER NOT NULL,
        state    INTEGER NOT NULL,            -- 0 merged, 1 waiting for something older, 2 carried unread
        left_n   INTEGER NOT NULL DEFAULT 0,  -- 1 before the first byte of it leaves this laptop
        bytes    BLOB NOT NULL
    ) STRICT;
    CREATE INDEX parcels_by_chain ON parcels (signer, circle, kind, to_n);
    CREATE INDEX parcels_by_state ON parcels (state) WHERE state <> 0;

    CREATE TABLE set_aside (
        name     BLOB PRIMARY KEY NOT NULL,
        reason   TEXT NOT NULL,
        bytes    BLOB NOT NULL
    ) STRICT;
    CREATE TABLE trying (name BLOB PRIMARY KEY NOT NULL) STRICT;

    CREATE TABLE ledger (name BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;

    CREATE TABLE epochs (
        epoch    BLOB PRIMARY KEY NOT NULL,
        circle   BLOB NOT NULL,
        key      BLOB NOT NULL
    ) STRICT;

    CREATE TABLE chains (
        signer   BLOB NOT NULL,
        circle   BLOB NOT NULL,
        lane     INTEGER NOT NULL,            -- 0 the whole chain, 1 what people wrote in it, 2 heads
        to_n     INTEGER NOT NULL,
        name     BLOB NOT NULL,
        forked   INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (signer, circle, lane)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE receipts (
        laptop   BLOB NOT NULL,               -- the desk that says so
        circle   BLOB NOT NULL,
        signer   BLOB NOT NULL,
        to_n     INTEGER NOT NULL,
        name     BLOB NOT NULL,
        at       INTEGER NOT NULL,
        PRIMARY KEY (laptop, circle, signer)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE drafts (
        owner    BLOB NOT NULL,
        form     TEXT NOT NULL,
        about    TEXT NOT NULL,
        sealed   BLOB NOT NULL,
        at       INTEGER NOT NULL,
        PRIMARY KEY (owner, form, about)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE arrivals (
        id       INTEGER PRIMARY KEY,
        at       INTEGER NOT NULL,
        receipt  TEXT NOT NULL
    ) STRICT;

    CREATE TABLE documents (
        document_id BLOB PRIMARY KEY NOT NULL,
        kind     INTEGER NOT NULL,
        circle   BLOB NOT NULL,
        saved    BLOB NOT NULL
    ) STRICT;

    CREATE TABLE document_chains (
        document_id BLOB NOT NULL,
        signer   BLOB NOT NULL,
        n        INTEGER NOT NULL,            -- the newest save of this signer that touched it
        kind     INTEGER NOT NULL,
        PRIMARY KEY (document_id, signer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_chains_by_signer ON document_chains (signer, n, kind, document_id);

    CREATE TABLE encounter_index (
        place_in_time INTEGER PRIMARY KEY,    -- day, minute and a hash of the id: newest first without sorting
        document_id BLOB NOT NULL UNIQUE,
        happened_on TEXT NOT NULL,
        starts_at   TEXT,
        title       TEXT NOT NULL,
        place       TEXT,
        activity    TEXT,
        tone        TEXT,
        people      INTEGER NOT NULL,
        note_start  TEXT NOT NULL,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX encounter_bin ON encounter_index (binned_at) WHERE binned_at IS NOT NULL;

    CREATE TABLE encounter_people (
        document_id BLOB NOT NULL,
        person_id   BLOB NOT NULL,
        part        INTEGER NOT NULL,         -- 0 was there, 1 organised
        PRIMARY KEY (document_id, person_id, part)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX encounters_of_person ON encounter_people (person_id, document_id);

    CREATE VIRTUAL TABLE encounter_search USING fts5 (
        words, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
    );

    CREATE TABLE rule_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        title       TEXT NOT NULL,
        place       TEXT,
        evaluate_on TEXT,
        came_from   BLOB,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX rules_from_encounter ON rule_index (came_from) WHERE came_from IS NOT NULL;

    CREATE TABLE rule_items (
        document_id BLOB NOT NULL,
        item_id     BLOB NOT NULL,
        position    INTEGER NOT NULL,
        text        TEXT NOT NULL,
        last_kept   TEXT,
        last_on     TEXT,
        PRIMARY KEY (document_id, item_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        name        TEXT NOT NULL,
        folded      TEXT NOT NULL,
        role        TEXT,
        picture     TEXT
    ) STRICT;
    CREATE INDEX people_by_name ON person_index (folded);

    CREATE TABLE name_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        kind        INTEGER NOT NULL,
        name        TEXT NOT NULL
    ) STRICT;

    CREATE TABLE versions (
        document_id BLOB NOT NULL,
        field       TEXT NOT NULL,
        vals        TEXT NOT NULL,            -- [{value, by, at}] by (enrolment, change)
        PRIMARY KEY (document_id, field)
    ) STRICT, WITHOUT ROWID;
", "
    -- Whether the words an encounter is found by must be written anew; 0 while there are none.
    ALTER TABLE encounter_index ADD COLUMN words_mark INTEGER NOT NULL DEFAULT 0;

    -- The words come in as the program splits them, so that those below are exactly those in there.
    DROP TABLE encounter_search;
    CREATE VIRTUAL TABLE encounter_search USING fts5 (
        words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'ascii'
    );
    -- The words of four letters and more. A forgotten name goes from here when the search is built anew.
    CREATE TABLE search_words (word TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
", "
    -- What came and what may have gone, in the order of this laptop: 0 a statement, 1 a parcel, 2 a parcel that is here
    -- no more. Rows are never deleted, so that no number is given twice.
    CREATE TABLE numbers (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name BLOB NOT NULL) STRICT;
    CREATE TABLE numbering (desk BLOB PRIMARY KEY NOT NULL, book BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE heard (
        key      BLOB PRIMARY KEY NOT NULL,   -- another laptop's network key
        book     BLOB NOT NULL,
        number   INTEGER NOT NULL,
        settled  BLOB
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX parcels_not_left ON parcels (signer, circle, from_n) WHERE left_n = 0;
    INSERT INTO numbers (kind, name) SELECT 0, name FROM ledger ORDER BY name;
    INSERT INTO numbers (kind, name) SELECT 1, name FROM parcels WHERE left_n = 1 ORDER BY signer, from_n, to_n, name;
    CREATE TRIGGER statement_came AFTER INSERT ON ledger BEGIN
        INSERT INTO numbers (kind, name) VALUES (0, new.name);
    END;
    CREATE TRIGGER parcel_came AFTER INSERT ON parcels WHEN new.left_n = 1 BEGIN
        INSERT INTO numbers (kind, name) VALUES (1, new.name);
    END;
    CREATE TRIGGER parcel_left AFTER UPDATE OF left_n ON parcels WHEN old.left_n = 0 AND new.left_n = 1 BEGIN
        INSERT INTO numbers (kind, name) VALUES (1, new.name);
    END;
    CREATE TRIGGER parcel_went AFTER DELETE ON parcels WHEN old.left_n = 1 BEGIN
        INSERT INTO numbers (kind, name) VALUES (2, old.name);
    END;
", "
    -- What the ledger says is forgotten, and how far that is here: 0 held until a coordinator says it once more, 1 to be
    -- done, 2 gone from the rows and not yet from the log, 3 gone. Rows stay: what they name never comes in again.
    CREATE TABLE forgetting (
        what     INTEGER NOT NULL,            -- 1 a circle, 2 a document
        id       BLOB NOT NULL,
        state    INTEGER NOT NULL,
        at       INTEGER NOT NULL,            -- when it was heard here
        counted  INTEGER NOT NULL,            -- how many documents it is for the brake
        PRIMARY KEY (what, id)
    ) STRICT, WITHOUT ROWID;
    -- Which parcels here still hold something that is forgotten.
    CREATE TABLE holding (
        name     BLOB NOT NULL,
        document_id BLOB NOT NULL,
        PRIMARY KEY (name, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER held_no_more AFTER DELETE ON parcels BEGIN
        DELETE FROM holding WHERE name = old.name;
    END;
    -- Parcels that another one stands for: they are not taken in again. Thrown away with nothing in the place: from 0.
    CREATE TABLE replaced (
        name     BLOB PRIMARY KEY NOT NULL,
        signer   BLOB NOT NULL,
        circle   BLOB NOT NULL,
        from_n   INTEGER NOT NULL,
        to_n     INTEGER NOT NULL,
        by_name  BLOB NOT NULL
    ) STRICT;
    CREATE INDEX replaced_by_chain ON replaced (signer, circle, from_n);
    CREATE INDEX replaced_by_name ON replaced (by_name);
    -- Which laptop says that it forgot what.
    CREATE TABLE forgot (
        laptop   BLOB NOT NULL,
        what     INTEGER NOT NULL,
        id       BLOB NOT NULL,
        PRIMARY KEY (laptop, what, id)
    ) STRICT, WITHOUT ROWID;
", "
    -- Cases: rows stand only in what somebody remembers of circles.
    CREATE TABLE case_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        reported_on TEXT NOT NULL,
        kinds       TEXT NOT NULL,
        first_party BLOB,
        second_party BLOB,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;

    -- The epochs and boxes of one circle among those of thousands.
    CREATE INDEX keys_by_circle ON parcels (circle, kind, name) WHERE kind IN (6, 7);

    -- Shared folders and buckets far away, as they were last looked at: all of it, and up to which number of this laptop
    -- everything was laid there.
    CREATE TABLE far_places (
        place    TEXT PRIMARY KEY NOT NULL,
        looked_at INTEGER NOT NULL,
        given    INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- The newest head of each other laptop there that was followed.
    CREATE TABLE far_heads (
        place    TEXT NOT NULL,
        laptop   BLOB NOT NULL,
        n        INTEGER NOT NULL,
        PRIMARY KEY (place, laptop)
    ) STRICT, WITHOUT ROWID;
    -- With which head this laptop told of news in a circle there.
    CREATE TABLE far_tips (
        place    TEXT NOT NULL,
        circle   BLOB NOT NULL,
        n        INTEGER NOT NULL,
        PRIMARY KEY (place, circle)
    ) STRICT, WITHOUT ROWID;
", "
    -- Where every document stood when this laptop came back from a backup, for as long as the book may go back to that.
    CREATE TABLE backup_point (document_id BLOB PRIMARY KEY NOT NULL, heads TEXT NOT NULL) STRICT, WITHOUT ROWID;
    -- What went back to it: where it was found, and where that left it.
    CREATE TABLE gone_back (
        document_id BLOB PRIMARY KEY NOT NULL,
        found    TEXT NOT NULL,
        made     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- Which of several values somebody kept.
    CREATE TABLE choices (
        document_id BLOB NOT NULL,
        key      TEXT NOT NULL,
        content  TEXT NOT NULL,               -- as it stands in the document
        by       TEXT NOT NULL,
        at       INTEGER NOT NULL,
        PRIMARY KEY (document_id, key)
    ) STRICT, WITHOUT ROWID;
", "
    -- What came whole and was believed on its word: the documents of a parcel, until the library has loaded them all, and
    -- how often that was begun.
    CREATE TABLE unchecked (
        document_id BLOB NOT NULL,
        parcel   BLOB NOT NULL,
        PRIMARY KEY (document_id, parcel)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unchecked_parcels (name BLOB PRIMARY KEY NOT NULL, tries INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
    CREATE TRIGGER unchecked_went AFTER DELETE ON documents BEGIN
        DELETE FROM unchecked WHERE document_id = old.document_id;
    END;
", "
    -- What insight counts: the series, how many were new, and who sat with whom (JSON, none where nobody wrote it down).
    ALTER TABLE encounter_index ADD COLUMN series TEXT;
    ALTER TABLE encounter_index ADD COLUMN new_faces INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE encounter_index ADD COLUMN seating TEXT;

    -- What a card says besides a name, its place in a Dutch list, and whose card it is too.
    ALTER TABLE person_index ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE person_index ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE person_index ADD COLUMN same_as BLOB;
    CREATE INDEX people_in_order ON person_index (sort_key, document_id);
    CREATE INDEX people_same_as ON person_index (same_as) WHERE same_as IS NOT NULL;
    -- By what a card is found: w and a word of it, s and how a name sounds, t and a telephone number.
    CREATE TABLE person_keys (
        key      TEXT NOT NULL,
        document_id BLOB NOT NULL,
        PRIMARY KEY (key, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX keys_of_person ON person_keys (document_id);
    -- A card that an import brought, and that was taken back with it.
    ALTER TABLE person_index ADD COLUMN binned_at INTEGER;
    ALTER TABLE person_index ADD COLUMN binned_by BLOB;

    -- What came in with which list.
    CREATE TABLE imported (
        document_id BLOB PRIMARY KEY NOT NULL,
        import_id TEXT NOT NULL,
        kind     INTEGER NOT NULL,
        by       BLOB NOT NULL,
        at       INTEGER NOT NULL,
        is_binned INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX imported_together ON imported (import_id);
", "
    ALTER TABLE encounter_index ADD COLUMN occurrence TEXT;
    CREATE INDEX encounters_of_series ON encounter_index (occurrence) WHERE occurrence IS NOT NULL;
    CREATE TABLE series_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        title    TEXT NOT NULL,
        place    TEXT,
        activity TEXT,
        starts_at TEXT,
        ends_at  TEXT,
        rhythm   TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT,
        exceptions TEXT NOT NULL,   -- JSON: date of the rhythm, and the day it moved to
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at INTEGER,
        binned_by BLOB
    ) STRICT;
", "
    -- Signals: what people noticed, how each stands, the words it is found by, and what came of it.
    CREATE TABLE signal_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        noticed_on  TEXT NOT NULL,
        place       TEXT,
        kind        TEXT NOT NULL,
        noticed_start TEXT NOT NULL,
        is_rumour   INTEGER NOT NULL,         -- nobody saw it: it starts with what others say
        heard       INTEGER NOT NULL,
        readers     INTEGER NOT NULL,
        phases      TEXT NOT NULL,
        stage       TEXT NOT NULL,            -- open, action or closed; whether it expired depends on the day
        action_due  TEXT,
        last_on     TEXT NOT NULL,
        remind_on   TEXT,
        expires_on  TEXT,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX signals_in_order ON signal_index (noticed_on, document_id);
    CREATE TABLE signal_words (
        document_id BLOB NOT NULL,
        word     TEXT NOT NULL,
        PRIMARY KEY (document_id, word)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE signal_links (
        document_id BLOB NOT NULL,
        led_to   BLOB NOT NULL,
        kind     INTEGER NOT NULL,
        PRIMARY KEY (document_id, led_to)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signals_behind ON signal_links (led_to);
", "
    -- What was saved from this laptop as a file that is not sealed. Laptop-local; never whose names were in it.
    CREATE TABLE exports (
        id       INTEGER PRIMARY KEY,
        at       INTEGER NOT NULL,
        by       BLOB NOT NULL,
        what     TEXT NOT NULL,
        format   TEXT NOT NULL,
        with_names INTEGER NOT NULL
    ) STRICT;
", "
    -- What people do here, by line of their card.
    CREATE TABLE person_duties (
        document_id BLOB NOT NULL,
        line_id  BLOB NOT NULL,
        duty     TEXT NOT NULL,
        from_day TEXT,
        until_day TEXT,
        PRIMARY KEY (document_id, line_id)
    ) STRICT, WITHOUT ROWID;

    -- Groups, and who belongs to them from when until when.
    CREATE TABLE group_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        name     TEXT NOT NULL,
        sort     TEXT NOT NULL,
        place    TEXT,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE TABLE group_members (
        document_id BLOB NOT NULL,
        line_id  BLOB NOT NULL,
        person_id BLOB NOT NULL,
        role     TEXT NOT NULL,
        from_day TEXT,
        until_day TEXT,
        PRIMARY KEY (document_id, line_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX groups_of_person ON group_members (person_id, document_id);

    -- Consents. Who gave it: none herself, an empty one a parent, else the guardian's card.
    CREATE TABLE consent_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        person_id BLOB,
        purpose  TEXT NOT NULL,
        purpose_text TEXT,
        scope    TEXT NOT NULL,
        named    INTEGER NOT NULL,
        how      TEXT NOT NULL,
        giver    BLOB,
        given_on TEXT NOT NULL,
        until_day TEXT,
        withdrawn_on TEXT,
        checked_on TEXT,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX consents_of_person ON consent_index (person_id, given_on);
    CREATE INDEX consents_withdrawn ON consent_index (withdrawn_on) WHERE withdrawn_on IS NOT NULL;

    -- The centre's own fields on person cards.
    CREATE TABLE field_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        name     TEXT NOT NULL,
        sort     TEXT NOT NULL,
        options  TEXT NOT NULL,
        put_away INTEGER NOT NULL,
        recorded_at INTEGER NOT NULL
    ) STRICT;
", "
    -- Photos, by the encounter they belong to, and who is on them. The pictures lie beside them.
    CREATE TABLE photo_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        encounter BLOB,
        caption  TEXT,
        shows    TEXT NOT NULL,
        width    INTEGER NOT NULL,
        height   INTEGER NOT NULL,
        picture  BLOB,                        -- SHA-256 of it
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX photos_with ON photo_index (encounter, recorded_at);
    CREATE TABLE photo_people (
        document_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        PRIMARY KEY (document_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX photos_naming ON photo_people (person_id);

    -- The parcels here that hold pieces of pictures, one row each; of which photo once it was opened. Nobody reads a
    -- picture to know what lies here.
    CREATE TABLE pieces (
        name     BLOB PRIMARY KEY NOT NULL,
        circle   BLOB NOT NULL,
        signer   BLOB NOT NULL,
        epoch    BLOB NOT NULL,
        photo    BLOB,
        place    INTEGER,
        pieces   INTEGER,
        picture  BLOB
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pieces_of_photo ON pieces (photo, picture, signer, pieces, place);
    INSERT INTO pieces (name, circle, signer, epoch)
        SELECT name, circle, signer, substr(bytes, 57, 32) FROM parcels WHERE kind = 3;
    CREATE TRIGGER piece_came AFTER INSERT ON parcels WHEN new.kind = 3 BEGIN
        INSERT OR IGNORE INTO pieces (name, circle, signer, epoch)
            VALUES (new.name, new.circle, new.signer, substr(new.bytes, 57, 32));
    END;
    CREATE TRIGGER piece_went AFTER DELETE ON parcels WHEN old.kind = 3 BEGIN
        DELETE FROM pieces WHERE name = old.name;
    END;
", "
    -- How a case stands by its steps, what is due in it, its parties, and the words it is found by. As with case_index, rows
    -- stand only in what somebody remembers of circles.
    ALTER TABLE case_index ADD COLUMN state TEXT NOT NULL DEFAULT 'reported';
    ALTER TABLE case_index ADD COLUMN moved_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE case_index ADD COLUMN on_hold INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_index ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_index ADD COLUMN result TEXT;
    ALTER TABLE case_index ADD COLUMN task TEXT;
    ALTER TABLE case_index ADD COLUMN task_from TEXT;
    ALTER TABLE case_index ADD COLUMN task_until TEXT;
    CREATE INDEX cases_in_order ON case_index (reported_on, document_id);
    CREATE INDEX cases_due ON case_index (task_until) WHERE task IS NOT NULL;
    CREATE TABLE case_parties (
        document_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        PRIMARY KEY (document_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE case_words (
        document_id BLOB NOT NULL,
        word     TEXT NOT NULL,
        PRIMARY KEY (document_id, word)
    ) STRICT, WITHOUT ROWID;
", "
    -- Notes of the pair of a case. Rows stand only in what somebody remembers of circles.
    CREATE TABLE case_notes (
        document_id BLOB PRIMARY KEY NOT NULL,
        case_id     BLOB,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX notes_of_case ON case_notes (case_id, recorded_at);

    -- Who opened a case on which day, likewise.
    CREATE TABLE case_reads (
        document_id BLOB NOT NULL,
        day         TEXT NOT NULL,
        case_id     BLOB,
        person_id   BLOB NOT NULL,
        PRIMARY KEY (document_id, day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reads_of_case ON case_reads (case_id, day);
", "
    -- Who has a case, the talks that are planned in it, and how people mediate. The first two stand only in what somebody
    -- remembers of circles.
    CREATE TABLE case_people (
        document_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        PRIMARY KEY (document_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cases_of_person ON case_people (person_id);
    CREATE TABLE case_meetings (
        document_id BLOB NOT NULL,
        line_id  BLOB NOT NULL,
        on_day   TEXT NOT NULL,
        starts_at TEXT,
        struck   INTEGER NOT NULL,
        said_at  INTEGER NOT NULL,
        PRIMARY KEY (document_id, line_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE person_wishes (
        document_id BLOB NOT NULL,
        line_id  BLOB NOT NULL,
        what     TEXT NOT NULL,
        value    TEXT NOT NULL,
        PRIMARY KEY (document_id, line_id)
    ) STRICT, WITHOUT ROWID;

    -- What a centre shows to be recognised.
    CREATE TABLE criterion_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        name     TEXT NOT NULL,
        holds_until TEXT,
        evidence INTEGER NOT NULL,
        put_away INTEGER NOT NULL,
        recorded_at INTEGER NOT NULL
    ) STRICT;
", "
    -- What the parties of a case agreed, and what they said of it later. As with case_index, rows stand only in what somebody
    -- remembers of circles.
    CREATE TABLE agreement_index (
        document_id BLOB PRIMARY KEY NOT NULL,
        case_id  BLOB NOT NULL,
        items    INTEGER NOT NULL,
        languages TEXT NOT NULL,
        first    TEXT NOT NULL,               -- the sentence of the first item, in the leading language
        review_on TEXT,
        mark     TEXT NOT NULL,               -- of the text as it stands
        standing TEXT NOT NULL,               -- draft, signed, changed
        version  INTEGER NOT NULL,
        signed_on TEXT,
        talk_on  TEXT,
        recorded_by BLOB NOT NULL,
        recorded_at INTEGER NOT NULL,
        binned_at   INTEGER,
        binned_by   BLOB
    ) STRICT;
    CREATE INDEX agreements_of_case ON agreement_index (case_id, recorded_at);
    -- Who signed the text as it stands.
    CREATE TABLE agreement_signers (
        document_id BLOB NOT NULL,
        party    BLOB NOT NULL,
        PRIMARY KEY (document_id, party)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE agreement_answers (
        document_id BLOB NOT NULL,
        answer_id BLOB NOT NULL,
        item     BLOB NOT NULL,
        party    BLOB NOT NULL,
        day      TEXT NOT NULL,
        said     TEXT NOT NULL,
        PRIMARY KEY (document_id, answer_id)
    ) STRICT, WITHOUT ROWID;
", "
    -- What a case adds to the figures of its year. As with case_index, rows stand only in what somebody remembers of circles.
    ALTER TABLE case_index ADD COLUMN referrer TEXT;
    ALTER TABLE case_index ADD COLUMN stage TEXT NOT NULL DEFAULT 'reported';
    ALTER TABLE case_index ADD COLUMN unsuitable INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_index ADD COLUMN raw_days INTEGER;
    ALTER TABLE case_index ADD COLUMN net_days INTEGER;
    ALTER TABLE case_index ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_index ADD COLUMN complaint INTEGER NOT NULL DEFAULT 0;

    -- Codes that the centre made its own, by the list they stand in.
    CREATE TABLE code_index (
        document_id BLOB NOT NULL,
        code     TEXT NOT NULL,
        label_nl TEXT,
        label_en TEXT,
        outside  TEXT,
        place    INTEGER,
        hidden   INTEGER NOT NULL,
        counts_as TEXT,
        PRIMARY KEY (document_id, code)
    ) STRICT, WITHOUT ROWID;
", "
    -- What is left of cases that went, a row each. Rows stand only in what coordinators remember of their circle.
    CREATE TABLE statistics_index (
        document_id BLOB NOT NULL,
        row_key  TEXT NOT NULL,
        year     INTEGER NOT NULL,
        kinds    TEXT NOT NULL,
        referrer TEXT,
        stage    TEXT NOT NULL,
        unsuitable INTEGER NOT NULL,
        result   TEXT NOT NULL,
        raw_lead TEXT,
        net_lead TEXT,
        hours    TEXT NOT NULL,
        PRIMARY KEY (document_id, row_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statistics_of_row ON statistics_index (row_key);
    -- Whether somebody asked after a case before it was closed. A talk that is planned stands in the case alone.
    ALTER TABLE case_index ADD COLUMN asked_after INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE agreement_index DROP COLUMN talk_on;
", "
    -- Which encounter without names stands for which that is gone: what still names that one is about this one.
    CREATE TABLE nameless (
        before   BLOB PRIMARY KEY NOT NULL,
        document_id BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX nameless_before ON nameless (document_id);
    -- Circles that do not go, whatever is said, as who reads them here knows: somebody waits for an answer there.
    CREATE TABLE staying (
        reader   BLOB NOT NULL,
        circle   BLOB NOT NULL,
        PRIMARY KEY (reader, circle)
    ) STRICT, WITHOUT ROWID;
", "
    -- Of a document of a closed circle: whether it was looked for here among what is carried, so that nothing here holds it.
    ALTER TABLE forgetting ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
    -- Who of those who read circles here looked for it.
    CREATE TABLE looked (
        id       BLOB NOT NULL,
        signer   BLOB NOT NULL,
        PRIMARY KEY (id, signer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX parcels_packed_again ON parcels (signer, circle, from_n) WHERE rev > 0;
", "
    -- What is kept apart, by its outside: who asks what lies there reads no bytes.
    CREATE TABLE apart (
        name     BLOB PRIMARY KEY NOT NULL,
        reason   TEXT NOT NULL,
        length   INTEGER NOT NULL,
        kind     BLOB,                        -- one byte; none of a parcel that was not kept, like all that follows
        circle   BLOB,
        epoch    BLOB,
        signer   BLOB
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX apart_reason ON apart (reason, length);
    INSERT INTO apart (name, reason, length, kind, circle, epoch, signer)
        SELECT name, reason, length(bytes), substr(bytes, 6, 1), substr(bytes, 41, 16), substr(bytes, 57, 32),
               substr(bytes, 89, 32) FROM set_aside;
    CREATE TRIGGER apart_came AFTER INSERT ON set_aside BEGIN
        INSERT INTO apart (name, reason, length, kind, circle, epoch, signer)
        VALUES (new.name, new.reason, length(new.bytes), substr(new.bytes, 6, 1), substr(new.bytes, 41, 16),
                substr(new.bytes, 57, 32), substr(new.bytes, 89, 32));
    END;
    CREATE TRIGGER apart_changed AFTER UPDATE ON set_aside BEGIN
        UPDATE apart SET reason = new.reason, length = length(new.bytes), kind = substr(new.bytes, 6, 1),
            circle = substr(new.bytes, 41, 16), epoch = substr(new.bytes, 57, 32), signer = substr(new.bytes, 89, 32)
        WHERE name = old.name;
    END;
    CREATE TRIGGER apart_went AFTER DELETE ON set_aside BEGIN
        DELETE FROM apart WHERE name = old.name;
    END;
", "
    -- Whose chains a circle has: whoever asks one of ten thousand circles does not look through those of all the others.
    CREATE INDEX chains_by_circle ON chains (circle, lane, signer);
    CREATE INDEX chains_forked ON chains (signer) WHERE forked <> 0;
", "
    -- Encounters that still name somebody: the calendar asks for those beyond their term, which are few among all.
    ALTER TABLE encounter_index ADD COLUMN named INTEGER NOT NULL DEFAULT 0;
    UPDATE encounter_index SET named = (
        SELECT count(*) FROM encounter_people p WHERE p.document_id = encounter_index.document_id AND p.part = 0);
    CREATE INDEX encounters_naming ON encounter_index (place_in_time) WHERE named > 0;
"];

/// The migrations after so many leave every row as a rebuild would write it: nothing is derived anew for them alone.
pub(crate) const ROWS_STAND_SINCE: usize = 21;

/// The derived tables, emptied before a rebuild.
pub(crate) const DERIVED: &[&str] = &[
    "encounter_index",
    "encounter_people",
    "nameless",
    "rule_index",
    "rule_items",
    "series_index",
    "person_index",
    "person_keys",
    "name_index",
    "case_index",
    "case_notes",
    "case_reads",
    "case_parties",
    "case_words",
    "case_people",
    "case_meetings",
    "person_wishes",
    "criterion_index",
    "agreement_index",
    "agreement_signers",
    "agreement_answers",
    "signal_index",
    "signal_words",
    "signal_links",
    "versions",
    "choices",
    "imported",
    "person_duties",
    "group_index",
    "group_members",
    "consent_index",
    "field_index",
    "code_index",
    "statistics_index",
    "photo_index",
    "photo_people",
];
