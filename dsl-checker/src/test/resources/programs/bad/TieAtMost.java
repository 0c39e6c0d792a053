import dev.endpointdsl.constraint.AtMostMember;

/** One number over another. */
interface TieAtMostBuilder {
  TieAtMostBuilder least(@AtMostMember("most") int least);

  TieAtMostBuilder most(int most);

  TieAtMostBuilder clearLeast();

  Object build();

  static TieAtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMost {

  Object range() {
    return TieAtMostBuilder.builder().least(5).most(3).build();
  }
}
// 21:45: error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
