import dev.endpointdsl.constraint.Range;

/** A boxed parameter. */
class BoxedParameter {

  static void size(@Range(max = 5) Integer number) {}

  void run() {
    size(6);
//       ^
// error: [EndpointDsl:Range] size: 6 is more than 5
  }
}
