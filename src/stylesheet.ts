// The type of `kotowari/partners.css`: an import of it brings the styles, and no name.
export {};
