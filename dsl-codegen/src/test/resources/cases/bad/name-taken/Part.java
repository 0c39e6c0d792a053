package example.nametaken;

/** Has the name of a generated type. */
final class Part {}
