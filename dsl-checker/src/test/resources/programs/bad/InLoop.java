import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** An argument in a loop. */
class InLoop {

  EndpointConfig.Builder tagged(EndpointConfig.Builder config, List<String> teams) {
    for (String team : teams) {
      config.tag("team?", team);
    }
    return config;
  }
}
// rule: PATTERN
// 9:18: error: [EndpointDsl:Pattern] tag.key: "team?" does not match ([\p{L}\p{Z}\p{N}_.:/=+\-@]*); it contains "?"
