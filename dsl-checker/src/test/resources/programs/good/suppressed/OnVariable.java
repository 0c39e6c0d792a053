import dev.endpointdsl.constraint.Range;

/** A range that is answered for, on a variable. */
class OnVariable {

  void wait(@Range(max = 10) int seconds) {
    @SuppressWarnings("EndpointDsl:Range")
    Runnable tooLong = () -> wait(11);
    tooLong.run();
  }
}
