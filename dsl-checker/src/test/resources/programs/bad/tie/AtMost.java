import dev.endpointdsl.constraint.AtMostMember;

/** One number over another. */
interface AtMostBuilder {
  AtMostBuilder least(@AtMostMember("most") int least);

  AtMostBuilder most(int most);

  AtMostBuilder clearLeast();

  Object build();

  static AtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMost {

  Object range() {
    return AtMostBuilder.builder().least(5).most(3).build();
//                                       ^
// error: [EndpointDsl:AtMostMember] least: 5 is more than most, which is 3
  }
}
