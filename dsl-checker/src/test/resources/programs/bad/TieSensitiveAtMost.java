import dev.endpointdsl.constraint.AtMostMember;
import dev.endpointdsl.constraint.Sensitive;

/** One secret number over another. */
interface TieSensitiveAtMostBuilder {
  TieSensitiveAtMostBuilder offer(@Sensitive @AtMostMember("limit") int offer);

  TieSensitiveAtMostBuilder limit(@Sensitive int limit);

  Object build();

  static TieSensitiveAtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieSensitiveAtMost {

  Object bid() {
    return TieSensitiveAtMostBuilder.builder().offer(500).limit(400).build();
  }
}
// 20:54: error: [EndpointDsl:AtMostMember] offer: a value that is not shown is more than limit, which is a value that is not shown
