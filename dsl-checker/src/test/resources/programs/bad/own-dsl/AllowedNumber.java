import dev.endpointdsl.constraint.AllowedValues;

/** A number that is not one of the allowed numbers. */
class AllowedNumber {

  static void memory(@AllowedValues(value = {1024, 2048}, unit = "MB") int memory) {}

  void run() {
    memory(1500);
//         ^
// error: [EndpointDsl:AllowedValue] memory: 1500 is not one of 1024, 2048 (MB)
  }
}
