import dev.endpointdsl.constraint.Range;

/** A constrained constructor. */
class Constructor {

  static class Timer {
    Timer(@Range(max = 10) int seconds) {}
  }

  Object run() {
    return new Timer(60);
//                   ^
// error: [EndpointDsl:Range] Timer: 60 is more than 10
  }
}
