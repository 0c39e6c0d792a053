import dev.endpointdsl.constraint.Range;

/** A character, by its number. */
class CharacterParameter {

  static void letter(@Range(max = 127) char letter) {}

  void run() {
    letter('\u00e9');
//         ^
// error: [EndpointDsl:Range] letter: 233 is more than 127
  }
}
