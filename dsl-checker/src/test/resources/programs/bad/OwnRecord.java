import dev.endpointdsl.constraint.Range;

/** A record. */
class OwnRecord {

  record Timer(@Range(max = 10) int seconds) {}

  Object run() {
    return new Timer(60);
  }
}
