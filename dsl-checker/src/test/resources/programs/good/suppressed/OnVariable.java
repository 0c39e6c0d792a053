import dev.endpointdsl.constraint.Range;

/** A finding that a variable suppresses. */
class OnVariable {

  void wait(@Range(max = 10) int seconds) {
    @SuppressWarnings("EndpointDsl:Range")
    Runnable tooLong = () -> wait(11);
    tooLong.run();
  }
}
