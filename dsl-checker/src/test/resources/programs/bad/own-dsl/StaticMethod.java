import dev.endpointdsl.constraint.Range;

/** A static method. */
class StaticMethod {

  static void wait(@Range(max = 10, unit = "seconds") int seconds) {}

  void run() {
    wait(11);
//       ^
// error: [EndpointDsl:Range] wait: 11 is more than 10 (seconds)
  }
}
