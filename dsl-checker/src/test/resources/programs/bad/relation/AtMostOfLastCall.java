import dev.endpointdsl.constraint.AtMostMember;

/** Two calls that set a member: the last call counts. */
interface AtMostOfLastCallBuilder {
  AtMostOfLastCallBuilder min(@AtMostMember("max") int min);

  AtMostOfLastCallBuilder max(int max);

  AtMostOfLastCallBuilder clearMin();

  Object build();

  static AtMostOfLastCallBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOfLastCall {

  Object range() {
    return AtMostOfLastCallBuilder.builder().min(2).max(4).min(5).build();
//                                                             ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 4
  }
}
