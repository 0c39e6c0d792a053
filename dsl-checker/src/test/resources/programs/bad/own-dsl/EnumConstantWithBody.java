import dev.endpointdsl.constraint.Range;

/** An enum constant that has a body. */
class EnumConstantWithBody {
  enum Speed {
    SLOW(1),
    FAST(11) {};
//       ^
// error: [EndpointDsl:Range] Speed: 11 is more than 10

    Speed(@Range(max = 10) int level) {}
  }
}
