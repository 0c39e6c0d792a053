import dev.endpointdsl.constraint.AtMostMember;

/** What a chain sets, it sets on any builder. */
interface TieAtMostOfVariableBuilder {
  TieAtMostOfVariableBuilder least(@AtMostMember("most") int least);

  TieAtMostOfVariableBuilder most(int most);

  TieAtMostOfVariableBuilder clearLeast();

  Object build();

  static TieAtMostOfVariableBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieAtMostOfVariable {

  Object range(TieAtMostOfVariableBuilder builder) {
    return builder.least(5).most(3).build();
  }
}
// 21:26: error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
