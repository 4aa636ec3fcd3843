namespace Bot.Acceptance.Calendar;

/// <summary>The same as <see cref="CalendarFactAttribute"/>, for several cases.</summary>
public sealed class CalendarTheoryAttribute : TheoryAttribute
{
    public CalendarTheoryAttribute() => Skip = CalendarFactAttribute.Reason!;
}
