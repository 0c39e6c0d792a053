import dev.endpointdsl.sagemaker.VpcConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Arrays and lists whose elements are not known. */
class ArraysAndLists {

  VpcConfig network(String[] groups, Collection<String> subnets) {
    return VpcConfig.builder().securityGroupIds("sg-1", groups).subnets(subnets).build();
  }

  VpcConfig copied(List<String> subnets) {
    return VpcConfig.builder()
        .securityGroupIds(List.of(subnets.toArray(new String[0])))
        .subnets(new ArrayList<>())
        .build();
  }
}
