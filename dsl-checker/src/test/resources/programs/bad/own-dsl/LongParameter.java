import dev.endpointdsl.constraint.Range;

/** A long parameter. */
class LongParameter {

  static void size(@Range(min = 1) long bytes) {}

  void run() {
    size(-1L << 40);
//           ^
// error: [EndpointDsl:Range] size: -1099511627776 is less than 1
  }
}
