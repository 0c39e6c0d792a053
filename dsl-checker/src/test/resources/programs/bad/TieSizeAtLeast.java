import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Size;
import java.util.Collection;

/** One where two are needed. */
interface TieSizeAtLeastBuilder {
  TieSizeAtLeastBuilder subnets(@Size(min = 2) Collection<String> subnets);

  @AddsTo("subnets")
  TieSizeAtLeastBuilder subnet(String subnet);

  Object build();

  static TieSizeAtLeastBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class TieSizeAtLeast {

  Object network(String subnet) {
    return TieSizeAtLeastBuilder.builder().subnet(subnet).build();
  }
}
// 22:51: error: [EndpointDsl:Size] subnets: has 1 element, at least 2 are needed
