import dev.endpointdsl.sagemaker.VpcConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Arrays and lists with unknown elements. */
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

  VpcConfig withoutRepeated() {
    return VpcConfig.builder()
        .securityGroupIds(new HashSet<>(Arrays.asList("sg-1", "sg-1", "sg-1", "sg-1", "sg-1", "sg-1")))
        .subnets("subnet-1")
        .build();
  }

  VpcConfig ofAnotherClass() {
    return VpcConfig.builder()
        .securityGroupIds(new Three<>(List.of("sg-1", "sg-2", "sg-3", "sg-4", "sg-5", "sg-6")))
        .subnets(new ArrayList<>(List.of()) {
          private static final long serialVersionUID = 1;

          {
            add("subnet-1");
          }
        })
        .build();
  }

  /** At most three. */
  static final class Three<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1;

    Three(Collection<? extends T> all) {
      super(all.stream().limit(3).toList());
    }
  }
}
