import dev.endpointdsl.constraint.AtMostMember;

/** A number above another member. */
interface AtMostBuilder {
  AtMostBuilder min(@AtMostMember("max") int min);

  AtMostBuilder max(int max);

  AtMostBuilder clearMin();

  Object build();

  static AtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMost {

  Object range() {
    return AtMostBuilder.builder().min(5).max(3).build();
//                                     ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 3
  }
}
