import dev.endpointdsl.constraint.Range;

/** What a class without a name passes on. */
class AnonymousClass {
  static class Task {
    Task(@Range(max = 10) int seconds) {}
  }

  Object task() {
    return new Task(11) {};
//                  ^
// error: [EndpointDsl:Range] Task: 11 is more than 10
  }
}
