// The type of what is imported for its effect or its address alone: the stylesheet, the script's files.
export {};
