import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** A call in a loop. */
class Loop {

  EndpointConfig.Builder tagged(EndpointConfig.Builder config, List<String> teams) {
    for (String team : teams) {
      config.tag("team?", team);
//               ^
// error: [EndpointDsl:Pattern] tag.key: "team?" does not match ([\p{L}\p{Z}\p{N}_.:/=+\-@]*); it contains "?"
    }
    return config;
  }
}
// rule: PATTERN
