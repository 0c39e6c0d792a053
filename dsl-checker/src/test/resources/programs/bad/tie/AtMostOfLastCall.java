import dev.endpointdsl.constraint.AtMostMember;

/** The last call counts. */
interface AtMostOfLastCallBuilder {
  AtMostOfLastCallBuilder least(@AtMostMember("most") int least);

  AtMostOfLastCallBuilder most(int most);

  AtMostOfLastCallBuilder clearLeast();

  Object build();

  static AtMostOfLastCallBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostOfLastCall {

  Object range() {
    return AtMostOfLastCallBuilder.builder().least(2).most(4).least(5).build();
//                                                                  ^
// error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 4
  }
}
