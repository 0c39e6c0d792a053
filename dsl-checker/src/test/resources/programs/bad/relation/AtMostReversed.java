import dev.endpointdsl.constraint.AtMostMember;

/** A number above a member that is set before it. */
interface AtMostReversedBuilder {
  AtMostReversedBuilder min(@AtMostMember("max") int min);

  AtMostReversedBuilder max(int max);

  AtMostReversedBuilder clearMin();

  Object build();

  static AtMostReversedBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostReversed {

  Object range() {
    return AtMostReversedBuilder.builder().max(3).min(5).build();
//                                                    ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 3
  }
}
