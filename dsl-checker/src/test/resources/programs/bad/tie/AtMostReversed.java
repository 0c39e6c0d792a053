import dev.endpointdsl.constraint.AtMostMember;

/** The other order. */
interface AtMostReversedBuilder {
  AtMostReversedBuilder least(@AtMostMember("most") int least);

  AtMostReversedBuilder most(int most);

  AtMostReversedBuilder clearLeast();

  Object build();

  static AtMostReversedBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostReversed {

  Object range() {
    return AtMostReversedBuilder.builder().most(3).least(5).build();
//                                                       ^
// error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
  }
}
