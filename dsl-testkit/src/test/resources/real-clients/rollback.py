# Updates an endpoint and waits, as users of boto3 do: python3 rollback.py URL. The documents
# show the lines after the last empty line.
import sys

import boto3

sagemaker = boto3.client("sagemaker", endpoint_url=sys.argv[1])

sagemaker.update_endpoint(EndpointName="churn", EndpointConfigName="two")
sagemaker.get_waiter("endpoint_in_service").wait(EndpointName="churn")
print(sagemaker.describe_endpoint(EndpointName="churn")["EndpointStatus"])
