import dev.endpointdsl.constraint.Range;

/** A constrained record component. */
class RecordConstructor {

  record Timer(@Range(max = 10) int seconds) {}

  Object run() {
    return new Timer(60);
//                   ^
// error: [EndpointDsl:Range] Timer: 60 is more than 10
  }
}
