package example.nametaken;

/** Has been here before. */
final class Part {}
