"""What a program declares, put into an AWS: one table of kinds, for the local stage and for a provider alike.

A kind of resource (`kind.Kind`) says what AWS answers to it: its id, its ARN, its other outputs. A
`resource.Resource` also says by which calls AWS makes, describes, changes and removes it. The local stage answers the
program from the first alone, without a call, and then makes those that are `kept`; a provider makes them all.

To add a kind, put it into the `KINDS` of its service's file (a new file also into `kinds.FILES`):

    "aws:sqs/queue:Queue": Resource(
        service="sqs",
        calls="create_queue get_queue_attributes delete_queue",
        names={"name": "QueueName"},
        id="https://sqs.{region}.amazonaws.com/{account}/{name}",
        outputs={"arn": "arn:aws:sqs:{region}:{account}:{name}", "url": "{id}"},
        key="QueueUrl",
        replaces="name fifoQueue",
        kept=True,
    )

Inputs find their parameters by name, in any case and at any depth, as botocore's own model of the call has them;
`names` are those that differ. What no table can say is a subclass with the method that differs.
"""
