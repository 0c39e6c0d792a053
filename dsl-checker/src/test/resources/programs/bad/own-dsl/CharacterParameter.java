import dev.endpointdsl.constraint.Range;

/** A character in a range of numbers. */
class CharacterParameter {

  static void letter(@Range(max = 127) char letter) {}

  void run() {
    letter('\u00e9');
//         ^
// error: [EndpointDsl:Range] letter: 233 is more than 127
  }
}
