// Reading aloud.

export interface ReadingChoice {
  on: boolean;
  speed: "slow" | "plain" | "quick";
}

export interface RecordedLanguage {
  tag: string;
  spoken_by: string;
  sentences: number;
}

export interface AloudFacts {
  voices: string[];
  recorded: RecordedLanguage[];
  choice: ReadingChoice;
}
