import dev.endpointdsl.constraint.AtMostMember;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A number above another member, beside members whose values can be missing. */
interface CompleteRange {
  CompleteRange min(@AtMostMember("max") int min);

  CompleteRange max(int max);

  CompleteRange note(String note);

  CompleteRange label(Optional<String> label);

  <T> CompleteRange ifNotNull(T value, BiConsumer<? super CompleteRange, ? super T> setter);

  Object build();

  Object buildRefusingWarnings();

  static CompleteRange builder() {
    throw new UnsupportedOperationException();
  }
}

class AtMostBesideMissing {

  Object range(String note, Optional<String> label) {
    return CompleteRange.builder()
        .ifNotNull(7, (b, n) -> b.max(n))
        .min(5)
//           ^
// error: [EndpointDsl:AtMostMember] min: 5 is more than max, which is 3
        .max(3)
        .ifNotNull(note, (b, n) -> b.note(n))
        .ifNotNull(note, CompleteRange::note)
        .ifNotNull(note, (b, n) -> {
          b.note(n);
        })
        .label(label)
        .buildRefusingWarnings();
  }
}
