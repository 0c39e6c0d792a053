import dev.endpointdsl.constraint.Range;

/** A method that overrides a constrained method. */
class OverridingMethod {

  interface Timer {
    void start(@Range(max = 10) int seconds);
  }

  static class Egg implements Timer {
    @Override
    public void start(int seconds) {}
  }

  void run() {
    new Egg().start(60);
//                  ^
// error: [EndpointDsl:Range] start: 60 is more than 10
  }
}
