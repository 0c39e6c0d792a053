import dev.endpointdsl.constraint.AtMostMember;

/** A chain that begins with a variable. */
interface AtMostOnVariableBuilder {
  AtMostOnVariableBuilder min(@AtMostMember("max") int min);

  AtMostOnVariableBuilder max(int max);

  AtMostOnVariableBuilder clearMin();

  Object build();

  static AtMostOnVariableBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOnVariable {

  Object range(AtMostOnVariableBuilder builder) {
    return builder.min(5).max(3).build();
//                     ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 3
  }
}
