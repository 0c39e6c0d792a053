import dev.endpointdsl.constraint.AtMostMember;

/** The other order. */
interface TieAtMostReversedBuilder {
  TieAtMostReversedBuilder least(@AtMostMember("most") int least);

  TieAtMostReversedBuilder most(int most);

  TieAtMostReversedBuilder clearLeast();

  Object build();

  static TieAtMostReversedBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMostReversed {

  Object range() {
    return TieAtMostReversedBuilder.builder().most(3).least(5).build();
  }
}
// 21:61: error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
