import dev.endpointdsl.constraint.AtMostMember;

/** What a chain sets, it sets on any builder. */
interface AtMostOnVariableBuilder {
  AtMostOnVariableBuilder least(@AtMostMember("most") int least);

  AtMostOnVariableBuilder most(int most);

  AtMostOnVariableBuilder clearLeast();

  Object build();

  static AtMostOnVariableBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOnVariable {

  Object range(AtMostOnVariableBuilder builder) {
    return builder.least(5).most(3).build();
//                       ^
// error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
  }
}
