import dev.endpointdsl.constraint.AtMostMember;

/** The last call counts. */
interface TieAtMostLastBuilder {
  TieAtMostLastBuilder least(@AtMostMember("most") int least);

  TieAtMostLastBuilder most(int most);

  TieAtMostLastBuilder clearLeast();

  Object build();

  static TieAtMostLastBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMostLast {

  Object range() {
    return TieAtMostLastBuilder.builder().least(2).most(4).least(5).build();
  }
}
// 21:66: error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 4
