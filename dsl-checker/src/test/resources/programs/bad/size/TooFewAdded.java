import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import java.util.Collection;

/** One added element; two are needed. */
interface TooFewAddedBuilder {
  TooFewAddedBuilder subnets(@Size(min = 2) Collection<String> subnets);

  @AddsTo("subnets")
  TooFewAddedBuilder subnet(String subnet);

  Object build();

  static TooFewAddedBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TooFewAdded {

  Object network(String subnet) {
    return TooFewAddedBuilder.builder().subnet(subnet).build();
//                                             ^
// error: [EndpointDsl:Size] subnets: has 1 element, at least 2 are needed
  }
}
