import dev.endpointdsl.constraint.AtMostMember;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A number above another member, beside members whose values can be missing. */
interface AtMostBuilder {
  AtMostBuilder min(@AtMostMember("max") int min);

  AtMostBuilder max(int max);

  AtMostBuilder note(String note);

  AtMostBuilder label(Optional<String> label);

  <T> AtMostBuilder ifNotNull(T value, BiConsumer<? super AtMostBuilder, ? super T> setter);

  Object build();

  Object buildRefusingWarnings();

  static AtMostBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostBesideMissing {

  Object range(String note, Optional<String> label) {
    return AtMostBuilder.builder()
        .ifNotNull(7, (b, n) -> b.max(n))
        .min(5)
//           ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 3
        .max(3)
        .ifNotNull(note, (b, n) -> b.note(n))
        .ifNotNull(note, AtMostBuilder::note)
        .ifNotNull(note, (b, n) -> {
          b.note(n);
        })
        .label(label)
        .buildRefusingWarnings();
  }
}
