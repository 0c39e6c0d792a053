import dev.endpointdsl.constraint.Range;

/** A constant of an enum that has a body. */
class OwnEnumConstant {
  enum Speed {
    SLOW(1),
    FAST(11) {};

    Speed(@Range(max = 10) int level) {}
  }
}
// 7:10: error: [EndpointDsl:Range] Speed: 11 is more than 10
