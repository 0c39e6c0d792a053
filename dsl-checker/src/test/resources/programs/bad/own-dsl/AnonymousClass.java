import dev.endpointdsl.constraint.Range;

/** An argument that an anonymous class passes to its superclass. */
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
