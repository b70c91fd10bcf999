// The parts of the statement, in the order of the Dutch model statement. Their words are in accessibility.ftl: a title,
// paragraphs (`.says`) and what stands under one another (`.list`).
export const SECTIONS = ["accessibility-for", "accessibility-level", "accessibility-does", "accessibility-tested", "accessibility-not-yet", "accessibility-law", "accessibility-tell", "accessibility-date"] as const;
