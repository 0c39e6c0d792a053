import dev.endpointdsl.constraint.Range;

/** A call of a constrained superclass constructor. */
class SuperConstructor {

  static class Timer {
    Timer(@Range(max = 10) int seconds) {}
  }

  static class Egg extends Timer {
    Egg() {
      super(60);
//          ^
// error: [EndpointDsl:Range] Timer: 60 is more than 10
    }
  }
}
