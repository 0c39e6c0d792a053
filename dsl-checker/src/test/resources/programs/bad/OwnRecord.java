import dev.endpointdsl.constraint.Range;

/** A record. */
class OwnRecord {

  record Timer(@Range(max = 10) int seconds) {}

  Object run() {
    return new Timer(60);
  }
}
// 9:22: error: [EndpointDsl:Range] Timer: 60 is more than 10
