/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = {"CreateCart", "ReplaceCart"}, sdkPackage = "example.sdk.cart")
package example.oneinput;

import dev.endpointdsl.GenerateDsl;
