/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = {"CreateDepot", "DescribeDepot"}, sdkPackage = "example.sdk.depot")
package example.translated;

import dev.endpointdsl.GenerateDsl;
