// From what a quick code of pictures is chosen: the twelve that the house knows.
export const QUICK_PICTURES = ["bike", "cat", "cloud", "coffee", "fish", "flower", "home", "key", "moon", "music", "star", "umbrella"] as const;
